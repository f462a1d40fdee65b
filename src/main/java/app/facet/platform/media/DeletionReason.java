package app.facet.platform.media;

/** Why a photo was deleted. */
public enum DeletionReason {
    /** Its owner, or what it belonged to, no longer wanted it. */
    ASKED,
    /** Nobody kept it beyond its days. */
    TIME_UP
}
