package app.killed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * What the jobs ask of others, and where they say that they have begun and that they are about to end: so it is known
 * which process has something to lose. Whoever is to be killed is not answered any more, so that what it has begun cannot
 * end in the moment between looking and killing.
 */
final class OutsideWorld implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 600_000;

    private final Map<String, Integer> effects = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> running = new TreeMap<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> doomed = new HashSet<>();
    private final Set<String> expected = new HashSet<>();
    private final Map<String, Integer> begun = new HashMap<>();
    private final HttpServer server;

    OutsideWorld() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/effect", exchange -> {
            effects.merge(exchange.getRequestHeaders().getFirst("Idempotency-Key"), 1, Integer::sum);
            answer(exchange);
        });
        server.createContext("/begun", exchange -> {
            begun(part(exchange, 2), part(exchange, 3));
            answer(exchange);
        });
        server.createContext("/ended", exchange -> {
            if (ended(part(exchange, 2), part(exchange, 3))) {
                answer(exchange);
            }
        });
        server.start();
    }

    private static String part(HttpExchange exchange, int number) {
        return exchange.getRequestURI().getPath().split("/", -1)[number];
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Nobody gets beyond the beginning of a job before each of these has begun one. */
    synchronized void expect(String process) {
        expected.add(process);
    }

    private synchronized void begun(String process, String job) {
        expected.remove(process);
        begun.merge(process, 1, Integer::sum);
        running.computeIfAbsent(process, number -> new HashSet<>()).add(job);
        notifyAll();
        await(expected::isEmpty);
    }

    private synchronized boolean ended(String process, String job) {
        if (doomed.contains(process)) {
            return false;
        }
        running.getOrDefault(process, new HashSet<>()).remove(job);
        ended.add(job);
        notifyAll();
        return true;
    }

    synchronized void awaitEnded(int jobs) {
        await(() -> ended.size() >= jobs);
    }

    /** The number of a process that has begun what it has not ended, and now never will. */
    synchronized String doom(Random random) {
        await(() -> !atWork().isEmpty());
        var candidates = atWork();
        String victim = candidates.get(random.nextInt(candidates.size()));
        doomed.add(victim);
        return victim;
    }

    private List<String> atWork() {
        return running.entrySet().stream()
                .filter(entry -> !doomed.contains(entry.getKey()))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The monitor is given back meanwhile; each change wakes whoever waits. */
    private synchronized void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Nothing happened for too long");
            }
            try {
                wait(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        notifyAll();
    }

    int effects() {
        return effects.size();
    }

    int requests() {
        return effects.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int processesThatWorked() {
        return begun.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
