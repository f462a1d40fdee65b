package app.facet.product.dating.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class FriendVotesTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    FriendVotes votes;

    @Autowired
    Polls polls;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    AccountId ada;
    List<PhotoId> set;

    @BeforeEach
    void openAccount() throws IOException {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        set = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            set.add(photos.add(
                    ada, i + ".jpg", FriendVotesTest.class.getResourceAsStream("/imaging/eileen-collins.jpg")));
        }
    }

    @Test
    void friendsBringThePhotoTheyPreferToTheTop() {
        var favourite = set.get(2);
        String token = open();

        for (int friend = 0; friend < 5; friend++) {
            answerAll(token, "friend" + friend + "-".repeat(14), "10.0.0." + friend, favourite);
        }

        var vote = votes.of(ada).getFirst();
        assertThat(vote.friends()).isEqualTo(5);
        assertThat(vote.ballots()).isEqualTo(5 * 6);
        assertThat(vote.standings().getFirst().photo()).isEqualTo(favourite);
        assertThat(vote.standings().getFirst().best()).isGreaterThan(0.9);
        assertThat(vote.standings().getFirst().low()).isGreaterThan(50);
    }

    @Test
    void eachPairIsAskedOnceAndCountsOnce() {
        String token = open();
        var pair = polls.next(token, "friend").orElseThrow();

        polls.cast(token, "friend", "10.0.0.1", pair.left(), pair.right(), Answer.LEFT);
        polls.cast(token, "friend", "10.0.0.1", pair.left(), pair.right(), Answer.LEFT);
        polls.cast(token, "friend", "10.0.0.1", pair.right(), pair.left(), Answer.LEFT);

        assertThat(votes.of(ada).getFirst().ballots()).isOne();
        assertThat(polls.next(token, "friend"))
                .hasValueSatisfying(next -> assertThat(Ballots.ordered(next.left(), next.right()))
                        .isNotEqualTo(Ballots.ordered(pair.left(), pair.right())));
    }

    @Test
    void oneNetworkCannotVoteAsACrowd() {
        String token = open();
        for (int i = 0; i < 30; i++) {
            String friend = "invented-" + i;
            var pair = polls.next(token, friend).orElseThrow();
            polls.cast(token, friend, "203.0.113.7", pair.left(), pair.right(), Answer.LEFT);
        }

        assertThat(votes.of(ada).getFirst().friends()).isEqualTo(Polls.FRIENDS_PER_NETWORK);
    }

    @Test
    void photosOfOthersCannotBeSmuggledIn() {
        String token = open();

        polls.cast(token, "friend", "10.0.0.1", set.getFirst(), new PhotoId(UUID.randomUUID()), Answer.RIGHT);
        polls.cast(token, "friend", "10.0.0.1", set.getFirst(), set.getFirst(), Answer.RIGHT);

        assertThat(votes.of(ada).getFirst().ballots()).isZero();
    }

    @Test
    void anEndedVoteShowsNothingAndTakesNothing() throws Exception {
        String token = open();
        var pair = polls.next(token, "friend").orElseThrow();
        votes.end(ada, votes.of(ada).getFirst().id());

        polls.cast(token, "friend", "10.0.0.1", pair.left(), pair.right(), Answer.LEFT);

        assertThat(polls.isOpen(token)).isFalse();
        assertThat(polls.picture(token, set.getFirst())).isEmpty();
        assertThat(votes.of(ada).getFirst().ballots()).isZero();
        assertThat(get("/dating/vote/" + token).body()).contains("This vote is over");
    }

    @Test
    void friendsVoteOnAPlainPageWithoutAnAccount() throws Exception {
        String token = open();
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        String page = body(browser, HttpRequest.newBuilder(at("/dating/vote/" + token)));
        assertThat(page).contains("Which photo is better?").doesNotContain("<script");
        var picture = get(first(page, "src=\"(/dating/vote/[^\"]+)\""), BodyHandlers.ofByteArray());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body().length).isLessThan(120_000);
        for (int i = 0; i < 6; i++) {
            String form = "left=%s&right=%s&better=right"
                    .formatted(
                            first(page, "name=\"left\" value=\"([^\"]+)\""),
                            first(page, "name=\"right\" value=\"([^\"]+)\""));
            page = body(
                    browser,
                    HttpRequest.newBuilder(at("/dating/vote/" + token))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
        }

        assertThat(page).contains("Thank you");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::isHttpOnly)
                .contains(true);
        assertThat(votes.of(ada).getFirst().ballots()).isEqualTo(6);
        assertThat(votes.of(ada).getFirst().friends()).isOne();
    }

    @Test
    void nonsenseIsAnsweredCalmly() throws Exception {
        String token = open();

        assertThat(get("/dating/vote/" + token + "/nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/dating/vote/" + token + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(get("/dating/vote/nobody-gave-me-this").body()).contains("This vote is over");
        var posted = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at("/dating/vote/" + token))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("left=x&right=y&better=<b>"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(votes.of(ada).getFirst().ballots()).isZero();
    }

    @Test
    void aDeletedPhotoLeavesTheVote() {
        String token = open();
        answerAll(token, "friend", "10.0.0.1", set.getFirst());

        photos.remove(ada, set.getLast());

        assertThat(votes.of(ada).getFirst().standings()).hasSize(3);
        assertThat(votes.of(ada).getFirst().ballots()).isEqualTo(3);
    }

    @Test
    void twoPhotosMakeAVoteAndFiveVotesAreEnough() {
        assertThatExceptionOfType(VoteTooSmall.class)
                .isThrownBy(() -> votes.open(ada, List.of(set.getFirst(), set.getFirst()), WEEK));
        for (int i = 0; i < FriendVotes.MOST; i++) {
            open();
        }
        assertThatExceptionOfType(TooManyVotes.class).isThrownBy(() -> votes.open(ada, set, WEEK));
    }

    @Test
    void votesAreNobodyElses() {
        open();
        var vote = votes.of(ada).getFirst().id();
        var eve = AccountId.random();

        assertThat(votes.of(eve)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.open(eve, set, WEEK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.end(eve, vote));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.delete(eve, vote));
    }

    private String open() {
        var id = votes.open(ada, set, WEEK);
        String address = votes.of(ada).stream()
                .filter(vote -> vote.id().equals(id))
                .findFirst()
                .orElseThrow()
                .address();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void answerAll(String token, String friend, String network, PhotoId favourite) {
        for (var pair = polls.next(token, friend); pair.isPresent(); pair = polls.next(token, friend)) {
            var two = pair.get();
            var answer = two.left().equals(favourite)
                    ? Answer.LEFT
                    : two.right().equals(favourite) ? Answer.RIGHT : Answer.EQUAL;
            polls.cast(token, friend, network, two.left(), two.right(), answer);
        }
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String body(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(path))
                                .header("Accept-Language", "en")
                                .build(),
                        handler);
    }
}
