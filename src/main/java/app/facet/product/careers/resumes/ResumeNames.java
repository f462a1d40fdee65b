package app.facet.product.careers.resumes;

import java.util.stream.Stream;

/** How a resume is called until its owner calls it otherwise. */
final class ResumeNames {

    private ResumeNames() {}

    /** As its file without the ending, or as whom it is about. */
    static String of(String fileName, ResumeContent content) {
        return Stream.of(
                        fileName.replaceFirst("\\.[^.]{1,5}$", ""),
                        content.contact().name(),
                        content.contact().headline())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("CV");
    }
}
