package app.facet.product.headshots;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.Variant;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Portraits with what styles and queue know about them. Two queries, however many portraits. */
@Component
class PortraitSummaries {

    private final Styles styles;
    private final MediaLinks links;
    private final Work work;

    PortraitSummaries(Styles styles, MediaLinks links, Work work) {
        this.styles = styles;
        this.links = links;
        this.work = work;
    }

    List<PortraitSummary> of(AccountId owner, List<PortraitEntry> portraits) {
        Map<String, Style> known = styles.byCode();
        Map<String, WorkStatus> latest = latest(owner, portraits);
        return portraits.stream()
                .map(portrait -> summary(
                        portrait,
                        Objects.requireNonNull(known.get(portrait.style())),
                        latest.get(Shoots.reference(portrait.id()))))
                .toList();
    }

    private Map<String, WorkStatus> latest(AccountId owner, List<PortraitEntry> portraits) {
        var subjects = portraits.stream()
                .map(portrait -> Shoots.reference(portrait.id()))
                .toList();
        return work.about(owner, subjects).stream()
                .collect(Collectors.toMap(
                        WorkStatus::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(WorkStatus::createdAt))));
    }

    private PortraitSummary summary(PortraitEntry portrait, Style style, @Nullable WorkStatus latest) {
        MediaId media = portrait.media();
        boolean running = latest != null && latest.state() == WorkState.RUNNING;
        boolean waiting = portrait.state() == PortraitState.WAITING;
        return new PortraitSummary(
                portrait.id(),
                portrait.shoot(),
                style,
                waiting && running ? PortraitState.RUNNING : portrait.state(),
                media == null ? null : links.to(media, portrait.isGift() ? PortraitPictures.MARKED : Variant.TILE),
                media == null ? null : links.to(media, portrait.isGift() ? PortraitPictures.MARKED : Variant.SCREEN),
                rounded(portrait.likeness()),
                portrait.quality(),
                portrait.isFavourite(),
                portrait.isGift(),
                latest == null ? null : latest.stage(),
                latest == null ? 0 : latest.percent(),
                waiting && latest != null ? work.waitingBefore(latest) : 0,
                portrait.failure());
    }

    /** Down, so that nothing seems better than it is. */
    private static @Nullable Integer rounded(@Nullable Double likeness) {
        return likeness == null ? null : (int) Math.floor(likeness);
    }
}
