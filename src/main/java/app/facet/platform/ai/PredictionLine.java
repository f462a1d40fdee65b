package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.ai.spi.ImageOrders;
import app.facet.platform.ai.spi.OrderSlip;
import app.facet.platform.ai.spi.Target;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Speaks to the provider of a commissioned picture: once each time, through its line and with the key it was begun with. */
@Component
class PredictionLine {

    private final Models models;
    private final Keys keys;
    private final Engines engines;
    private final Lines lines;

    PredictionLine(Models models, Keys keys, Engines engines, Lines lines) {
        this.models = models;
        this.keys = keys;
        this.engines = engines;
        this.lines = lines;
    }

    Optional<AiModel> model(String code) {
        return models.able(PictureCommission.ABILITY).stream()
                .filter(model -> model.code().equals(code))
                .findFirst();
    }

    /** Whether this model is ordered from, or answers while one waits. */
    boolean takesItsTime(AiModel model) {
        return engines.speaking(model.format(), ImageOrders.class).isPresent();
    }

    /**
     * The same key as at the beginning: an order is known to its own account only.
     *
     * @throws EngineFailure {@link Kind#WRONG_KEY} when it or the model is gone
     */
    Target target(PredictionRow row) {
        var model = models.all().stream()
                .filter(one -> one.code().equals(row.model()))
                .findFirst()
                .orElseThrow(() -> new EngineFailure(Kind.WRONG_KEY));
        var key = row.ownKey() ? keys.of(row.account(), model.provider()) : keys.house(model.provider());
        return model.target(key.filter(found -> found.own() == row.ownKey())
                .orElseThrow(() -> new EngineFailure(Kind.WRONG_KEY))
                .value());
    }

    <T> T call(PredictionRow row, BiFunction<ImageOrders, Target, T> question) {
        Target target = target(row);
        var engine = engines.need(target.format(), ImageOrders.class);
        return lines.call(provider(row), () -> question.apply(engine, target));
    }

    /** A call that calls it off and needs nothing of ours any more; none when nobody would listen. */
    Optional<Runnable> farewell(PredictionRow row) {
        try {
            Target target = target(row);
            String order = Objects.requireNonNull(row.orderId());
            return engines.speaking(target.format(), ImageOrders.class)
                    .map(engine -> () -> engine.callOff(target, order));
        } catch (EngineFailure nobody) {
            return Optional.empty();
        }
    }

    Optional<ImageOrder> find(PredictionRow row) {
        return call(row, (engine, target) -> engine.find(target, slip(row)));
    }

    static OrderSlip slip(PredictionRow row) {
        return new OrderSlip(row.id(), row.begunAt(), Duration.between(row.begunAt(), row.deadline()), !row.ownKey());
    }

    private static String provider(PredictionRow row) {
        return row.model().substring(0, row.model().indexOf('/'));
    }
}
