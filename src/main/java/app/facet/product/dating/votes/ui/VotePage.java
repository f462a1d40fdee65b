package app.facet.product.dating.votes.ui;

import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.PublicPath;
import app.facet.platform.ui.PageFrame;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.votes.Answer;
import app.facet.product.dating.votes.FriendVotes;
import app.facet.product.dating.votes.Pair;
import app.facet.product.dating.votes.Polls;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What friends see: two photos, and a button on each. Plain HTML without a script, for a phone on a train. */
@Configuration(proxyBeanMethods = false)
class VotePage {

    private static final String COOKIE = "facet-friend";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{20,40}");
    private static final String POLICY = PublicPage.POLICY.replace("form-action 'none'", "form-action 'self'");
    private static final String WORDS = "dating.vote-page.";

    private final PageFrame frame = PageFrame.of("vote").styledBy("vote.css").withoutReferrer();
    private final Polls polls;

    VotePage(Polls polls) {
        this.polls = polls;
    }

    @Bean
    PublicPath publicVotes() {
        return new PublicPath(FriendVotes.PATH + "*", true);
    }

    @Bean
    PublicPath publicVotePictures() {
        return new PublicPath(FriendVotes.PATH + "*/*");
    }

    @Bean
    RouterFunction<ServerResponse> voteRoute() {
        return RouterFunctions.route()
                .GET(FriendVotes.PATH + "{token}", this::ask)
                .POST(FriendVotes.PATH + "{token}", this::take)
                .GET(FriendVotes.PATH + "{token}/{photo}", this::picture)
                .build();
    }

    private ServerResponse ask(ServerRequest request) {
        String token = request.pathVariable("token");
        var friend = friend(request);
        if (!polls.isOpen(token)) {
            return PublicPage.answer(request, POLICY, language -> page(language, "over", ""));
        }
        var pair = polls.next(token, friend.orElse("nobody yet"));
        return PublicPage.answer(request, POLICY, language -> pair.map(
                        asked -> page(language, "ask", choice(asked, token, Texts.of(language))))
                .orElseGet(() -> page(language, "thanks", "")));
    }

    private ServerResponse take(ServerRequest request) {
        String token = request.pathVariable("token");
        String friend = friend(request).orElseGet(Polls::newVoter);
        var left = photo(request.param("left"));
        var right = photo(request.param("right"));
        var answer = answer(request.param("better"));
        if (left.isPresent() && right.isPresent() && answer.isPresent()) {
            polls.cast(token, friend, Origin.current().address(), left.get(), right.get(), answer.get());
        }
        return ServerResponse.seeOther(URI.create(FriendVotes.PATH + token))
                .header(HttpHeaders.SET_COOKIE, cookie(friend))
                .build();
    }

    private ServerResponse picture(ServerRequest request) throws IOException {
        var photo = photo(Optional.of(request.pathVariable("photo")));
        var picture = photo.isEmpty()
                ? Optional.<java.io.InputStream>empty()
                : polls.picture(request.pathVariable("token"), photo.get());
        return picture.isEmpty()
                ? ServerResponse.notFound().build()
                : ServerResponse.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("X-Robots-Tag", "noindex")
                        .body(new InputStreamResource(picture.get()));
    }

    private static String choice(Pair pair, String token, Texts texts) {
        return """
                <p class="small numbers">%s</p>
                <form method="post" class="choice">
                <input type="hidden" name="left" value="%s"><input type="hidden" name="right" value="%s">
                %s%s
                <button class="button plain equal" name="better" value="equal">%s</button>
                </form>""".formatted(
                        PlainPage.escape(texts.get(WORDS + "progress", pair.done() + 1, pair.of())),
                        pair.left().value(),
                        pair.right().value(),
                        picture(pair.left(), "left", token, texts),
                        picture(pair.right(), "right", token, texts),
                        PlainPage.escape(texts.get(WORDS + "equal")));
    }

    private static String picture(PhotoId photo, String side, String token, Texts texts) {
        String name = PlainPage.escape(texts.get(WORDS + side));
        return """
                <button class="pick" name="better" value="%s"><img src="%s%s/%s" alt="%s"><span>%s</span></button>""".formatted(
                        side,
                        FriendVotes.PATH,
                        PlainPage.escape(token),
                        photo.value(),
                        name,
                        PlainPage.escape(texts.get(WORDS + "pick")));
    }

    private String page(Locale language, String state, String choice) {
        var texts = Texts.of(language);
        return frame.render(
                language,
                texts.get(WORDS + state + ".title"),
                PageFrame.paragraph("lead", texts.get(WORDS + state + ".text"))
                        + choice
                        + PageFrame.paragraph("small", texts.get(WORDS + "privacy")));
    }

    private static Optional<String> friend(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(COOKIE))
                .map(Cookie::getValue)
                .filter(word -> WORD.matcher(word).matches());
    }

    private static String cookie(String friend) {
        return ResponseCookie.from(COOKIE, friend)
                .path(FriendVotes.PATH)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(30))
                .build()
                .toString();
    }

    private static Optional<PhotoId> photo(Optional<String> id) {
        try {
            return id.map(UUID::fromString).map(PhotoId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> answer(Optional<String> word) {
        return word.flatMap(said -> switch (said) {
            case "left" -> Optional.of(Answer.LEFT);
            case "right" -> Optional.of(Answer.RIGHT);
            case "equal" -> Optional.of(Answer.EQUAL);
            default -> Optional.empty();
        });
    }
}
