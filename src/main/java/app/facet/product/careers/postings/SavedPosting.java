package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Fingerprint;
import app.facet.platform.skills.Skill;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting somebody saved. */
@Entity
@Table(name = "careers_posting")
class SavedPosting {

    static final int LONGEST_FACT = 200;

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the repository asks for it
    private UUID accountId;

    private String title;
    private String company;
    private String place;

    @Enumerated(EnumType.STRING)
    private @Nullable Workplace workplace;

    @Enumerated(EnumType.STRING)
    private @Nullable Seniority seniority;

    private @Nullable BigDecimal payFrom;
    private @Nullable BigDecimal payTo;
    private @Nullable String payCurrency;

    @Enumerated(EnumType.STRING)
    private Pay.@Nullable Period payPeriod;

    @Enumerated(EnumType.STRING)
    private PostingOrigin origin;

    @Enumerated(EnumType.STRING)
    private PostingState state;

    private @Nullable String failure;
    private @Nullable String address;
    private String words;

    @SuppressWarnings("UnusedVariable") // searched by the database
    private String searched;

    private byte[] print;

    private String demands;

    @SuppressWarnings("UnusedVariable") // the repository asks for it
    private String demandsEdition;

    private Instant addedAt;

    protected SavedPosting() {}

    private SavedPosting(AccountId owner, PostingOrigin origin, Instant now) {
        id = UUID.randomUUID();
        accountId = owner.value();
        this.origin = origin;
        addedAt = now;
        title = "";
        company = "";
        place = "";
        words = "";
        searched = "";
        print = Fingerprint.of("").bytes();
        demands = KeptDemands.write(List.of());
        demandsEdition = KeptDemands.edition();
        state = PostingState.FETCHING;
    }

    static SavedPosting given(AccountId owner, PostingOrigin origin, FoundPosting posting, Instant now) {
        var saved = new SavedPosting(owner, origin, now);
        saved.found(posting.text(), posting.facts());
        return saved;
    }

    /** One whose page is yet to be read; until then it is called by its address. */
    static SavedPosting on(AccountId owner, String address, Instant now) {
        var saved = new SavedPosting(owner, PostingOrigin.FETCHED, now);
        saved.address = address;
        saved.title = fit(address);
        saved.searched = address.toLowerCase(Locale.ROOT);
        return saved;
    }

    void found(String text, PostingFacts facts) {
        words = text;
        print = Fingerprint.of(text).bytes();
        findSkills();
        state = PostingState.READY;
        failure = null;
        say(facts);
    }

    void findSkills() {
        demands = KeptDemands.write(PostingSkills.of(words));
        demandsEdition = KeptDemands.edition();
    }

    /** @param sentence message key of what went wrong */
    void failed(String sentence) {
        state = PostingState.FAILED;
        failure = sentence;
    }

    void waitAgain() {
        state = PostingState.FETCHING;
        failure = null;
    }

    void say(PostingFacts facts) {
        title = fit(facts.title());
        company = fit(facts.company());
        place = fit(facts.place());
        workplace = facts.workplace();
        seniority = facts.seniority();
        var pay = facts.pay();
        payFrom = pay == null ? null : pay.from();
        payTo = pay == null ? null : pay.to();
        payCurrency = pay == null ? null : pay.currency();
        payPeriod = pay == null ? null : pay.period();
        searched = String.join("\n", title, company, place, words).toLowerCase(Locale.ROOT);
    }

    private static String fit(String fact) {
        String plain = fact.strip().replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST_FACT));
    }

    PostingId id() {
        return new PostingId(id);
    }

    String words() {
        return words;
    }

    Map<Skill, Demand> demands() {
        return KeptDemands.read(demands);
    }

    PostingState state() {
        return state;
    }

    Fingerprint print() {
        return Fingerprint.of(print);
    }

    PostingSummary summary() {
        var pay = payFrom == null || payTo == null || payPeriod == null
                ? null
                : new Pay(payFrom, payTo, payCurrency, payPeriod);
        return new PostingSummary(
                id(),
                new PostingFacts(title, company, place, workplace, seniority, pay),
                origin,
                address,
                state,
                failure,
                addedAt);
    }
}
