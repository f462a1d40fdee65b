package app.facet.product.careers.matching;

import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.resumes.ResumeContent;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds resumes against postings: what is there, what is missing, how well it fits, and what to learn first. */
@Component
public class Matching {

    private final Clock clock;

    Matching(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a posting asks.
     *
     * @param title of the job, as it was read or put right; may be empty
     */
    public AskedPosting posting(PostingId id, String title, String text) {
        return AskedPosting.of(id, title, text);
    }

    /** What a resume proves. */
    public ResumeEvidence resume(ResumeContent resume) {
        return ResumeEvidence.of(resume, YearMonth.now(clock));
    }

    /** What it proves after somebody changed it; lines that stayed are not read again. */
    public ResumeEvidence resume(ResumeEvidence before, ResumeContent changed) {
        return before.changedTo(changed);
    }

    /** How well the resume answers the posting, and all it was counted from. */
    public Match match(ResumeEvidence resume, AskedPosting posting) {
        return Scoring.of(resume, posting);
    }

    /** Skills the resume lacks, the most asked for first. */
    public List<LearningNeed> toLearn(ResumeEvidence resume, List<AskedPosting> postings) {
        return WhatToLearn.of(resume, postings);
    }

    /**
     * Which one skill would open most doors.
     *
     * @param threshold share of the must-haves from which a door is open, in per cent
     */
    public SkillRadar radar(ResumeEvidence resume, List<AskedPosting> postings, int threshold) {
        return Radar.of(resume, postings, threshold);
    }
}
