package app.facet.product.headshots;

import app.facet.platform.ai.Cost;
import app.facet.platform.ai.PictureCommission;
import app.facet.platform.ai.PictureStanding;
import app.facet.platform.ai.PredictionMoved;
import app.facet.platform.ai.Predictions;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.output.OutputSpec;
import app.facet.platform.imaging.output.PhotoOutput;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.PortraitFrame;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.Work;
import app.facet.platform.work.spi.ComeBack;
import app.facet.platform.work.spi.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has portraits made by models of other companies, where the style says so and the person does. */
@Component
class ModelPortraits {

    static final String USE_CASE = "headshots.portrait";

    /** The most one may cost the house; a model that costs more is not asked. */
    private static final Cost MOST = Cost.cents(20);

    private static final int AT_MODEL = 20;
    private static final int SENT_WIDTH = 832;
    private static final int SCREEN_DPI = 72;
    private static final long MOST_SENT = 1L << 20;

    private final StyleEngines engines;
    private final Predictions predictions;
    private final PortraitEndings endings;
    private final MediaVault media;
    private final PhotoOutput output;
    private final Work work;

    ModelPortraits(
            StyleEngines engines,
            Predictions predictions,
            PortraitEndings endings,
            MediaVault media,
            PhotoOutput output,
            Work work) {
        this.engines = engines;
        this.predictions = predictions;
        this.endings = endings;
        this.media = media;
        this.output = output;
        this.work = work;
    }

    /** What a model gave for a portrait, before anybody looked at it. */
    record Given(EngineRun run, Picture picture) {}

    /**
     * The model's picture; empty where the studio makes the portrait, because it always does in this style or because the
     * model could not be had, which is noted.
     *
     * @throws ComeBack while the model works on it
     */
    Optional<Given> picture(PortraitEntry portrait, Sitter sitter, Progress progress) {
        Optional<String> model = portrait.missed() == null ? engines.of(portrait.style()) : Optional.empty();
        return model.flatMap(code -> picture(portrait, code, sitter, progress));
    }

    /** Whose portrait it becomes, and how. */
    record Sitter(Source source, PhotoReading reading, Framing framing, Style style) {}

    private Optional<Given> picture(PortraitEntry portrait, String model, Sitter sitter, Progress progress) {
        progress.report("headshots.step.at-model", AT_MODEL);
        return switch (predictions.advance(commission(portrait, model, sitter))) {
            case PictureStanding.Waiting(var lookAgain) -> throw new ComeBack(lookAgain);
            case PictureStanding.Made(var picture, var _, var cost, var took) ->
                Optional.of(new Given(new EngineRun(model, took, cost), picture));
            case PictureStanding.Missed(var reason, var cost) -> {
                endings.missed(portrait.id(), model, reason, cost);
                yield Optional.empty();
            }
        };
    }

    private PictureCommission commission(PortraitEntry portrait, String model, Sitter sitter) {
        return new PictureCommission(
                portrait.owner(),
                reference(portrait),
                USE_CASE,
                EnginePrompt.of(model),
                EnginePrompt.words(sitter.style().look()),
                model,
                MOST,
                () -> sent(sitter));
    }

    /** Cut as the portrait is to be, and no larger than it has to be: nothing else of the photo leaves the house. */
    private Picture sent(Sitter sitter) {
        var source = sitter.source();
        try {
            return media.look(source.owner(), source.media(), (file, photo) -> {
                Box face = sitter.reading().faces().getFirst().box();
                Box part = PortraitFrame.around(face, photo, sitter.framing());
                var spec = new OutputSpec(
                        SENT_WIDTH, PortraitFrame.height(SENT_WIDTH), SCREEN_DPI, PhotoFormat.JPEG, MOST_SENT);
                return new Picture("image/jpeg", output.draw(file, photo, part, spec, PictureOrigin.EDITED_PHOTO));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody waits for it any more. */
    void callOff(PortraitEntry portrait) {
        predictions.callOff(portrait.owner(), reference(portrait));
    }

    /** Each time it is asked for anew is another commission. */
    private static String reference(PortraitEntry portrait) {
        return Shoots.reference(portrait.id()) + ":" + portrait.round();
    }

    /** In the transaction in which it is told, so that it is either lost with it or heard. */
    @EventListener
    void moved(PredictionMoved moved) {
        if (moved.useCase().equals(USE_CASE)) {
            String subject = moved.reference().substring(0, moved.reference().indexOf(':'));
            work.wake(moved.account(), subject);
        }
    }
}
