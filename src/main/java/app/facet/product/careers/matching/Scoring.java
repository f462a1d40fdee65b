package app.facet.product.careers.matching;

import app.facet.product.careers.postings.Demand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds one resume against one posting. */
final class Scoring {

    private static final int ALL = 100;
    private static final int REQUIRED = 10;
    private static final int NICE = 5;

    private final ResumeEvidence resume;
    private final AskedPosting posting;
    private final List<BackgroundGap> background;

    private Scoring(ResumeEvidence resume, AskedPosting posting) {
        this.resume = resume;
        this.posting = posting;
        var compared = new Background(resume);
        background = posting.asks().stream().map(compared::compare).toList();
    }

    static Match of(ResumeEvidence resume, AskedPosting posting) {
        var scoring = new Scoring(resume, posting);
        return new Match(scoring.score(), scoring.gaps(), scoring.background);
    }

    private List<SkillGap> gaps() {
        return posting.skills().stream()
                .map(one -> new SkillGap(one.skill(), one.demand(), posting.sentence(one), resume.of(one.skill())))
                .toList();
    }

    private MatchScore score() {
        var parts = new ArrayList<ScorePart>();
        sheets().forEach((part, sheet) -> {
            if (!sheet.isEmpty()) {
                parts.add(sheet.part(part, posting.weight(part)));
            }
        });
        return MatchScore.of(parts);
    }

    private Map<MatchPart, ScoreSheet> sheets() {
        var sheets = new EnumMap<MatchPart, ScoreSheet>(MatchPart.class);
        sheets.put(MatchPart.MUST_HAVES, skills(Demand.REQUIRED));
        sheets.put(MatchPart.RESPONSIBILITIES, responsibilities());
        sheets.put(MatchPart.BACKGROUND, backgroundSheet());
        sheets.put(MatchPart.WISHES, skills(Demand.NICE));
        sheets.put(MatchPart.KEYWORDS, keywords());
        return sheets;
    }

    private ScoreSheet skills(Demand demand) {
        var sheet = new ScoreSheet();
        posting.counted(demand).forEach(wanted -> sheet.add(wanted, resume));
        return sheet;
    }

    private ScoreSheet responsibilities() {
        var sheet = new ScoreSheet();
        var duties = new Duties(resume);
        for (Duty duty : posting.duties()) {
            var cover = duties.cover(duty);
            sheet.add(duty.words(), REQUIRED, cover.credit(), cover.evidence());
        }
        return sheet;
    }

    private ScoreSheet backgroundSheet() {
        var sheet = new ScoreSheet();
        background.forEach(gap -> sheet.add(
                gap.ask().sentence(), gap.ask().isRequired() ? REQUIRED : NICE, gap.credit(), gap.evidence()));
        return sheet;
    }

    private ScoreSheet keywords() {
        var sheet = new ScoreSheet();
        posting.words()
                .forEach(word -> sheet.add(
                        word.words(), REQUIRED * word.weight(), resume.says(word.meaning()) ? ALL : 0, List.of()));
        return sheet;
    }
}
