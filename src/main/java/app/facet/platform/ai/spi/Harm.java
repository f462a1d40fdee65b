package app.facet.platform.ai.spi;

/** Why a text is neither sent to a model nor shown, and a picture that a model made is not shown either. */
public enum Harm {
    HATE,
    HARASSMENT,
    SELF_HARM,
    SEXUAL,
    SEXUAL_MINORS,
    VIOLENCE,
    ILLICIT
}
