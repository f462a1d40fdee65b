package app.facet.platform.skills;

/** What sort of thing somebody can do or has. */
public enum SkillKind {
    TECHNICAL,
    SOFT,
    CERTIFICATION,
    /** Languages people speak, licences to drive, and what else is asked of a person. */
    OTHER
}
