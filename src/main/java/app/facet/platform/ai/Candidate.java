package app.facet.platform.ai;

/** A model that could answer, and the key to it. */
record Candidate(AiModel model, Key key) {}
