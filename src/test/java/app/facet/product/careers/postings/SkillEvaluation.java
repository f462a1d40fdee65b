package app.facet.product.careers.postings;

import app.facet.evaluation.QualityTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How well the skills of postings are found and told apart by how much they are asked for. A skill found that goes without
 * saying with a labelled one counts neither way. Names the catalogue does not know count as missed in the last row of each.
 */
class SkillEvaluation {

    private static final double PRECISION = 0.95;

    /** What is reached where nothing was tuned; the aim there is the same. */
    private static final double PRECISION_HELD_OUT = 0.93;

    private static final double RECALL = 0.90;
    private static final double LEVEL = 0.85;
    private static final int MOST_ERRORS = 12;

    private List<LabelledPosting> postings = List.of();

    @BeforeEach
    void readPostings() throws IOException {
        postings = LabelledPosting.all();
    }

    @Test
    void skillsOfPostingsAreFound() throws IOException {
        var table = new QualityTable("Skills of postings");
        add(table, PRECISION, "developed on", posting -> !posting.isHeldOut());
        add(table, PRECISION_HELD_OUT, "held out", LabelledPosting::isHeldOut);
        add(table, PRECISION, "English", posting -> posting.language().equals(Locale.ENGLISH));
        add(table, PRECISION_HELD_OUT, "German", posting -> posting.language().equals(Locale.GERMAN));
        printErrors();
        table.check();
    }

    private void add(QualityTable table, double precision, String set, Predicate<LabelledPosting> which) {
        var comparison = SkillComparison.of(postings.stream().filter(which).toList());
        table.atLeast(precision, set, "precision", comparison.precision(), comparison.found())
                .atLeast(RECALL, set, "recall", comparison.recall(), comparison.labelled())
                .atLeast(LEVEL, set, "level", comparison.levelAccuracy(), comparison.right())
                .atLeast(
                        RECALL, set, "recall, unknown names too", comparison.recallOfAll(), comparison.labelledOfAll());
    }

    /** Only of those developed on. */
    private void printErrors() throws IOException {
        var errors = SkillComparison.of(postings.stream()
                        .filter(posting -> !posting.isHeldOut())
                        .toList())
                .errors();
        Path folder = Files.createDirectories(Path.of("target", "evaluation"));
        Files.write(folder.resolve("skills-errors.txt"), errors);
        errors.stream().limit(MOST_ERRORS).forEach(error -> System.out.println("  " + error));
    }
}
