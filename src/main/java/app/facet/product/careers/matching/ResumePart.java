package app.facet.product.careers.matching;

/** Where in a resume something stands. */
public enum ResumePart {
    HEADLINE(false),
    SUMMARY(false),
    EXPERIENCE(true),
    PROJECTS(true),
    EDUCATION(true),
    CERTIFICATES(true),
    SKILLS(false),
    LANGUAGES(false),
    OTHER(true);

    private final boolean shows;

    ResumePart(boolean shows) {
        this.shows = shows;
    }

    /** Whether what stands there was done somewhere, and is not only said of oneself. */
    public boolean shows() {
        return shows;
    }
}
