package app.facet.product.careers.resumes;

import java.util.List;

/** A part of a resume: its heading, and the lines beneath. */
record ResumeSection(SectionKind kind, String heading, List<ResumeLine> lines) {

    ResumeSection {
        lines = List.copyOf(lines);
    }
}
