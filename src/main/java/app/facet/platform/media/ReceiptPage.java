package app.facet.platform.media;

import app.facet.platform.kernel.PublicPath;
import app.facet.platform.ui.PageFrame;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A receipt as its owner may show it to anybody: what was deleted, and that it is gone. It names nobody. */
@Configuration(proxyBeanMethods = false)
class ReceiptPage {

    static final String PATH = "receipts/";

    private static final String WORDS = "media.receipt.";

    private final PageFrame frame = PageFrame.of("lost");
    private final DeletionReceipts receipts;

    ReceiptPage(DeletionReceipts receipts) {
        this.receipts = receipts;
    }

    @Bean
    static PublicPath publicReceipts() {
        return new PublicPath("/" + PATH + "*");
    }

    @Bean
    RouterFunction<ServerResponse> receiptRoute() {
        return RouterFunctions.route().GET("/" + PATH + "{id}", this::show).build();
    }

    private ServerResponse show(ServerRequest request) {
        var found = found(request);
        return PublicPage.answer(
                request, language -> found.map(one -> page(language, one)).orElseGet(() -> unknown(language)));
    }

    private Optional<DeletionSummary> found(ServerRequest request) {
        try {
            return receipts.shown(
                    UUID.fromString(request.pathVariable("id")),
                    request.param("proof").orElse(""));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private String page(Locale language, DeletionSummary deleted) {
        String state = deleted.goneAt() == null ? "going" : "gone";
        return page(language, state, list(language, deleted));
    }

    private String unknown(Locale language) {
        return page(language, "unknown", "");
    }

    private String page(Locale language, String state, String facts) {
        var texts = Texts.of(language);
        return frame.render(
                language,
                texts.get(WORDS + state + ".title"),
                PageFrame.paragraph("lead", texts.get(WORDS + state + ".text")) + facts);
    }

    private static String list(Locale language, DeletionSummary deleted) {
        var texts = Texts.of(language);
        var facts = new LinkedHashMap<String, String>();
        facts.put("what", texts.get(texts.has(deleted.nameKey()) ? deleted.nameKey() : deleted.anyNameKey()));
        facts.put("size", texts.get(WORDS + "size.value", deleted.width(), deleted.height(), deleted.bytes()));
        facts.put("print", deleted.sha256());
        facts.put("taken", time(deleted.takenAt(), language));
        facts.put("deleted", time(deleted.deletedAt(), language));
        facts.put("why", texts.get(WORDS + "why." + deleted.reason().name().toLowerCase(Locale.ROOT)));
        var gone = deleted.goneAt();
        facts.put("files", gone == null ? texts.get(WORDS + "files.going") : time(gone, language));
        facts.put("number", deleted.id().toString());
        return facts.entrySet().stream()
                .map(fact -> "<dt>%s</dt><dd>%s</dd>"
                        .formatted(
                                PlainPage.escape(texts.get(WORDS + fact.getKey())), PlainPage.escape(fact.getValue())))
                .collect(Collectors.joining("", "<dl class=\"receipt\">", "</dl>"));
    }

    private static String time(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(language)
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
