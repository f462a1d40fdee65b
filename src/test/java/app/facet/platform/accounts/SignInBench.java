package app.facet.platform.accounts;

import app.facet.HouseTest;
import app.facet.bench.BenchTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * How many sign-ins a core does, next to the bare hash in the same run; and whether an unknown address can be told from
 * a known one by the time it takes.
 */
@HouseTest
@Tag("bench")
class SignInBench {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final long SECONDS = 8;
    private static final int ROUNDS = 150;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    FailedSignIns failures;

    @Test
    void signInsPerSecond() throws Exception {
        var bare = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        String hash = bare.encode("otter quilt harbour");
        String email = account();
        perSecond(() -> bare.matches("otter quilt harbour", hash)); // warm-up
        double hashes = perSecond(() -> bare.matches("otter quilt harbour", hash));
        double signIns = perSecond(() -> signIn(email, "otter quilt harbour"));
        new BenchTable("Sign-ins", "what", "per second", "per second and core", "share of the bare hash")
                .row("Argon2id 19 MiB, t=2, p=1", hashes, hashes / CORES, 1.0)
                .row("sign-in with lock, audit and events", signIns, signIns / CORES, signIns / hashes)
                .print();
    }

    @Test
    void knownAndUnknownAddresses() throws Exception {
        String known = account();
        var knownTimes = new ArrayList<Double>();
        var unknownTimes = new ArrayList<Double>();
        for (int round = -20; round < ROUNDS; round++) {
            double first = failing(known);
            double second = failing(UUID.randomUUID() + "@example.org");
            if (round >= 0) {
                knownTimes.add(first);
                unknownTimes.add(second);
            }
        }
        double known50 = BenchTable.quantile(knownTimes, 0.5);
        double unknown50 = BenchTable.quantile(unknownTimes, 0.5);
        new BenchTable("Sign-in timing", "address", "median ms", "p95 ms")
                .row("known", known50, BenchTable.quantile(knownTimes, 0.95))
                .row("unknown", unknown50, BenchTable.quantile(unknownTimes, 0.95))
                .row("difference of medians, %", Math.abs(known50 - unknown50) / known50 * 100, "")
                .print();
    }

    private double failing(String email) {
        long start = System.nanoTime();
        signIn(email, "wrong wrong wrong");
        double millis = (System.nanoTime() - start) / 1e6;
        failures.succeeded(email, java.util.Optional.empty()); // or the door would close
        return millis;
    }

    private boolean signIn(String email, String password) {
        try {
            return authentication
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    private static double perSecond(Callable<Boolean> work) throws Exception {
        var done = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var threads = Executors.newFixedThreadPool(CORES)) {
            threads.invokeAll(List.of(loop(work, done, end), loop(work, done, end)));
        }
        return done.get() / (double) SECONDS;
    }

    private static Callable<Void> loop(Callable<Boolean> work, AtomicLong done, long end) {
        return () -> {
            while (System.nanoTime() < end) {
                if (work.call()) {
                    done.incrementAndGet();
                }
            }
            return null;
        };
    }

    private String account() {
        String email = UUID.randomUUID() + "@example.org";
        accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        return email;
    }
}
