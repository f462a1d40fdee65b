package app.facet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.facet.HouseTest;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.Picture;
import org.junit.jupiter.api.Test;

/** Commissioned pictures of a model that answers while one waits. */
@HouseTest
class PredictionAtOnceTest extends Commissioning {

    @Test
    void aModelThatAnswersWhileOneWaitsIsAskedThroughTheSameDoor() {
        scriptedEditor();
        engine.editor = task -> new Drawing(new Picture("image/png", PNG), 1_000, 2_000);

        assertThat(advance("scripted/edit")).isInstanceOfSatisfying(Made.class, made -> {
            assertThat(made.cost()).as("by what it counted").isEqualTo(new Cost(3_000));
            assertThat(made.madeBy()).isEqualTo(new AiAnswer.MadeBy("scripted", "edit", false));
        });
        assertThat(engine.edited).singleElement().satisfies(task -> {
            assertThat(task.words()).isEqualTo("Keep the face.\n\nGrey paper.");
            assertThat(task.height()).isGreaterThan(task.width());
        });
        assertThat(spent()).isEqualTo(3_000);
    }

    @Test
    void whatItAnsweredToNobodyIsLostAndNotPaidForTwice() {
        scriptedEditor();
        engine.editor = task -> {
            throw new IllegalStateException("killed");
        };
        assertThatIllegalStateException().isThrownBy(() -> advance("scripted/edit"));

        assertThat(advance("scripted/edit")).isEqualTo(new Missed(Reason.FAILED, new Cost(40_000)));
        watch.watch();

        assertThat(engine.edited).hasSize(1);
        assertThat(spent()).as("the estimate stays").isEqualTo(40_000);
        assertThat(lab.calls()).isZero();
    }

    private void scriptedEditor() {
        engine.edited.clear();
        jdbc.sql(
                        "insert into ai_model values ('scripted/edit', 'scripted', 'edit', 'scripted', 'http://localhost:1/v1',"
                                + " 'EDIT', 'BEST', 1000, 1000, 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .update();
    }
}
