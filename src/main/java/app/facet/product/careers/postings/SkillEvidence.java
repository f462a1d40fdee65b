package app.facet.product.careers.postings;

import java.util.List;

/** The sentences in which a posting speaks of one skill. */
public record SkillEvidence(PostingSummary posting, Demand demand, List<Quote> quotes) {}
