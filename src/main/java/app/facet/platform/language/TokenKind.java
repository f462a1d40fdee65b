package app.facet.platform.language;

/** What sort of thing stands between two blanks. */
public enum TokenKind {
    /** A word as dictionaries have it, with its apostrophe or hyphens: "don't", "state-of-the-art". */
    WORD,
    /** A name with signs or digits in it that mean something: "C++", "C#", ".NET", "Node.js", "K8s", "CI/CD". */
    TERM,
    /** Digits with what belongs to them: "1,200.50", "$1.2M", "40%", "2024-03-01", "14:30", "3rd". */
    NUMBER,
    EMOJI,
    URL,
    EMAIL,
    /** "@ada" */
    HANDLE,
    /** "#opentowork" */
    HASHTAG,
    /** Any other sign. */
    SIGN
}
