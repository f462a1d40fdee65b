package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.sandbox.MemorySandbox;
import app.facet.platform.billing.stripe.ScriptedStripe;
import app.facet.platform.billing.stripe.SignedNews;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with a plan, at Stripe or in the sandbox, and what time makes of it. Their first plan has no trial. */
final class Subscriber implements AutoCloseable {

    /** Who moves the money. */
    enum At {
        STRIPE,
        SANDBOX
    }

    private static final String SECRET = "whsec_scripted";

    private final ApplicationContext house;
    private final TransactionTemplate transactions;
    private final JdbcClient owner;
    private final String provider;
    private final List<Incoming> news = new ArrayList<>();
    private final SignedNews door = new SignedNews(Clock.systemUTC(), SECRET);
    private final MemorySandbox sandbox;
    private int told;

    final SetClock clock = new SetClock(Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS));
    final ScriptedStripe stripe;
    final Till till;
    final AccountId who;

    Subscriber(ApplicationContext house, At at) {
        this.house = house;
        transactions = house.getBean(TransactionTemplate.class);
        owner = house.getBean("asOwner", JdbcClient.class);
        provider = at.name().toLowerCase(Locale.ROOT).substring(0, 3) + "-"
                + UUID.randomUUID().toString().substring(0, 12);
        stripe = new ScriptedStripe(clock);
        sandbox = new MemorySandbox(news::add, clock, 0);
        var moves = at == At.STRIPE ? stripe.provider() : sandbox.provider();
        till = new Till(house, new Named(provider, moves), transactions, clock);
        who = house.getBean(Accounts.class)
                .register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        hadOneBefore();
    }

    /** So that nothing is tried out, and what is paid now is not their first. */
    private void hadOneBefore() {
        var then = Instant.parse("2024-01-01T00:00:00Z");
        var ended = new Membership(
                "sub_" + who,
                who,
                Membership.State.CANCELED,
                "pro",
                false,
                then,
                then,
                then,
                null,
                false,
                then,
                null,
                List.of());
        transactions.executeWithoutResult(
                status -> house.getBean(MembershipRows.class).insert("past", who, ended));
    }

    @Override
    public void close() {
        owner.sql(
                        "delete from billing_subscription_change where subscription_id in (select id from billing_subscription where account_id = ?)")
                .param(who.value())
                .update();
        stripe.close();
    }

    /** A coupon, by the word to type. */
    String coupon(String kind, int amount, String lasts, @Nullable Integer months, @Nullable String onlyFor) {
        String code = "SUB" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        owner.sql("""
                insert into billing_coupon (code, kind, amount, lasts, months, only_for, valid_from)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(code, kind, amount, lasts, months, onlyFor, Columns.time(Instant.parse("2024-01-01T00:00:00Z")))
                .update();
        return code;
    }

    void buy(String plan, boolean yearly, @Nullable String coupon) {
        var start = till.purchases.begin(who, Choice.plan(plan, yearly).with(coupon));
        String page = start.url().substring(start.url().lastIndexOf('/') + 1);
        if (start.url().startsWith("https://checkout.example")) {
            stripe.objects.pay(page);
        } else {
            sandbox.pay(page);
        }
        hear();
        till.purchases.cameBack(who, start.purchase());
    }

    Subscription mine() {
        return till.subscriptions.current(who).orElseThrow();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** The period is over and the next one is paid. */
    void renew() {
        clock.set(mine().periodEnd().toString());
        if (provider.startsWith("str")) {
            stripe.objects.renew(mine().ref(), true);
        } else {
            sandbox.renew(mine().ref(), true);
        }
        hear();
    }

    ChangePreview change(String plan, boolean yearly) {
        var seen = till.subscriptions.preview(who, plan, yearly);
        till.subscriptions.change(who, plan, yearly, seen);
        hear();
        return seen;
    }

    /** All that was told since comes in, at Stripe by its door. */
    void hear() {
        for (; told < stripe.objects.news.size(); told++) {
            String[] one = stripe.objects.news.get(told);
            byte[] body = SignedNews.body("evt_" + UUID.randomUUID(), one[0], one[1], Instant.now());
            take(door.hear(body, SignedNews.sign(body, SECRET, Instant.now())).orElseThrow());
        }
        for (Incoming one : List.copyOf(news)) {
            take(one);
        }
        news.clear();
    }

    private void take(Incoming one) {
        till.take(
                new Incoming(provider, one.event(), one.kind(), one.touched(), one.ref(), one.happenedAt(), one.raw()));
    }

    /** What was noted of the subscription they have now: how it changed, and what it brings each month since. */
    List<String> recurring() {
        return owner.sql("""
                        select kind, recurring from billing_subscription_change where subscription_id = ? order by step""")
                .param(mine().id())
                .query((row, number) -> row.getString("kind") + " " + row.getLong("recurring"))
                .list();
    }

    Map<Pot, Long> books() {
        var books = house.getBean(Ledger.class).balances(who, "USD");
        assertThat(books.values().stream().mapToLong(Long::longValue).sum()).isZero();
        return books;
    }

    /** What they paid so far; each invoice adds up, and all of them are what the ledger says was sold. */
    long paid() {
        var invoices = house.getBean(Invoices.class).of(who);
        for (Invoice invoice : invoices) {
            assertThat(invoice.lines().stream().mapToLong(InvoiceLine::minor).sum())
                    .as("lines of %s", invoice.lines())
                    .isEqualTo(invoice.net().minor());
            assertThat(invoice.net().minor() + invoice.tax().minor())
                    .isEqualTo(invoice.total().minor());
        }
        long sum = invoices.stream().mapToLong(one -> one.total().minor()).sum();
        assertThat(books().getOrDefault(Pot.CLEARING, 0L)).isEqualTo(sum);
        return sum;
    }
}
