package app.facet.platform.skills;

/**
 * What may be a skill: a name as it stands in a text.
 *
 * @param written whether it is written as the name is, with its capitals
 */
record Candidate(SkillName name, int start, int end, boolean written) {

    Skill skill() {
        return name.entry().skill();
    }

    /** Whether nothing else is meant by it. */
    boolean isClear() {
        return name.clear() && (written || !name.exact());
    }
}
