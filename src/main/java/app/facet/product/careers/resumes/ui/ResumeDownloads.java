package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.ResumeDetails;
import app.facet.product.careers.resumes.ResumeFiles;
import app.facet.product.careers.resumes.ResumeTextForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The files a resume can be taken away as. */
class ResumeDownloads extends Div {

    private static final long serialVersionUID = 1L;

    private final String file;

    ResumeDownloads(ResumeDetails resume, ResumeFiles files) {
        var content = resume.newest().reading().content();
        var language = resume.summary().language();
        file = resume.summary().name().replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
        addClassName("posting-actions");
        var label = new Span(getTranslation("careers.resume.download"));
        label.addClassName("quiet");
        add(
                label,
                link("JSON", ".json", "application/json", () -> files.json(content)),
                link("Markdown", ".md", "text/markdown", () -> files.text(content, ResumeTextForm.MARKDOWN, language)),
                link(
                        getTranslation("careers.resume.text"),
                        ".txt",
                        "text/plain",
                        () -> files.text(content, ResumeTextForm.PLAIN, language)));
    }

    private Anchor link(String name, String ending, String type, Supplier<String> content) {
        DownloadHandler handler = event -> {
            event.setFileName((file.isEmpty() ? "resume" : file) + ending);
            event.setContentType(type + ";charset=UTF-8");
            try (var out = event.getOutputStream()) {
                out.write(content.get().getBytes(StandardCharsets.UTF_8));
            }
        };
        var link = new Anchor(handler, name);
        link.setDownload(true);
        return link;
    }
}
