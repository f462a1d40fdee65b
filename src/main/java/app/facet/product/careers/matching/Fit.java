package app.facet.product.careers.matching;

import app.facet.product.careers.postings.PostingSummary;
import app.facet.product.careers.resumes.ResumeSummary;

/** The active resume held against a saved posting. */
public record Fit(ResumeSummary resume, PostingSummary posting, Match match) {}
