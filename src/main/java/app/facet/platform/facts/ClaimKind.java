package app.facet.platform.facts;

/** What sort of thing a text claims. */
public enum ClaimKind {
    NUMBER,
    DATE,
    /** Of a person, a place, a school, a language, a prize. */
    NAME,
    EMPLOYER,
    /** What somebody is or was, with the rank: "Senior Data Scientist". */
    TITLE,
    DEGREE,
    CERTIFICATE,
    TOOL
}
