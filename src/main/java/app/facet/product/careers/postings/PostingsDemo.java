package app.facet.product.careers.postings;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A dozen postings Mia saved over the last two months, of companies that do not exist. */
@Component
@Profile("demo")
class PostingsDemo implements DemoData {

    private final PostingRepository rows;
    private final Accounts accounts;
    private final DemoSignIns people;
    private final Clock clock;

    PostingsDemo(PostingRepository rows, Accounts accounts, DemoSignIns people, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void create() {
        AccountId mia = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (rows.findByAccountIdOrderByAddedAtDesc(mia.value()).isEmpty()) {
            rows.saveAll(all(mia, clock.instant()));
        }
    }

    static List<SavedPosting> all(AccountId owner, Instant now) {
        return Stream.of(resource().split("(?m)^=== "))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 2))
                .map(part -> SavedPosting.given(
                        owner,
                        PostingOrigin.PASTED,
                        FoundPosting.in(part[1]),
                        now.minus(Duration.ofDays(Long.parseLong(part[0].strip())))))
                .toList();
    }

    private static String resource() {
        try (InputStream file = PostingsDemo.class.getResourceAsStream("/careers/demo/postings.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
