package app.facet.product.careers.resumes;

import java.util.Locale;

/** Two plain forms of a resume. */
public enum ResumeTextForm {
    MARKDOWN,
    PLAIN;

    String title(String text) {
        return this == MARKDOWN ? "# " + safe(text) : text;
    }

    String heading(String text) {
        return this == MARKDOWN ? "## " + safe(text) : text.toUpperCase(Locale.ROOT);
    }

    String strong(String text) {
        return this == MARKDOWN && !text.isEmpty() ? "**" + safe(text) + "**" : text;
    }

    /** Signs that would mean something are kept as signs. */
    String safe(String text) {
        return this == MARKDOWN ? text.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1") : text;
    }
}
