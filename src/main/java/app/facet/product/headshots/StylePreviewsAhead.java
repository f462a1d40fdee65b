package app.facet.product.headshots;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Draws the pictures of styles nobody has asked for yet, so that the first visitor of a new installation does not wait. */
@Component
class StylePreviewsAhead implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StylePreviewsAhead.class);

    /** Before each, so that whoever is here already comes first. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Styles styles;
    private final StylePreviews previews;
    private final boolean wanted;
    private final Thread thread =
            Thread.ofPlatform().name("style-previews").daemon().unstarted(this::draw);

    StylePreviewsAhead(Styles styles, StylePreviews previews, HeadshotsSettings settings) {
        this.styles = styles;
        this.previews = previews;
        this.wanted = settings.drawAhead();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (wanted) {
            thread.start();
        }
    }

    /** One that cannot be drawn is left out: whoever asks for it will be told. */
    void draw() {
        for (Style style : styles.gallery()) {
            try {
                if (!previews.has(style)) {
                    Thread.sleep(PAUSE);
                    previews.of(style);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | RuntimeException failed) {
                LOG.warn("The picture of the style {} could not be drawn", style.code(), failed);
            }
        }
    }

    @Override
    public void start() {} // once everything else is ready

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
