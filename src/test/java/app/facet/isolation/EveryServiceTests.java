package app.facet.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.product.dating.DatingPhotos;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Every public method of every service, called by Eve with the ids of Ada's things: nothing shows, nothing changes. */
@HouseTest
class EveryServiceTests {

    // Asked for once: the answer stays the same, and is needed for each of a thousand calls.
    private static final Map<String, String> TABLES = new ConcurrentSkipListMap<>();
    private static final Map<String, List<String>> COLUMNS = new ConcurrentHashMap<>();
    private static final boolean POSTGRES = "postgresql".equals(System.getProperty("facet.test.database"));

    @Autowired
    ApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService people;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Vault vault;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    private AccountId ada;

    @BeforeEach
    void adaHasThings() throws IOException {
        ada = accounts.register(new Registration("Ada " + canary, canary + "@example.org", "otter quilt harbour"));
        try (InputStream portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            photos.add(ada, canary + ".jpg", portrait);
        }
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> photos.of(ada).getFirst().score() != null
                        && adasIds().size() >= 3
                        && hasEvent("work.ended")); // the last of hers that is written later
    }

    @TestFactory
    Stream<DynamicTest> showsEveNothingOfAda() {
        return services()
                .map(service -> dynamicTest(nameOf(service), () -> {
                    String before = rowsOfAda();
                    String email = UUID.randomUUID() + "@example.org";
                    var eve = accounts.register(new Registration("Eve", email, "otter quilt harbour"));
                    var signedIn =
                            people.loadUserByUsername(email); // once: what follows may well take her own account apart
                    for (Method method : methodsOf(service)) {
                        List<String> seen = onThreadOf(signedIn, () -> call(service, method, eve));
                        assertThat(seen).as("%s by Eve", method.getName()).noneMatch(text -> text.contains(canary));
                        if (POSTGRES && !isTrustedWithKeys(service)) {
                            List<String> slipped = onThreadOf(signedIn, () -> call(service, method, ada));
                            assertThat(slipped)
                                    .as("%s for Ada, in Eve's transaction", method.getName())
                                    .noneMatch(text -> text.contains(canary));
                        }
                    }
                    assertThat(rowsOfAda()).isEqualTo(before);
                    vault.destroyKey(eve); // whatever she did to her own key, no other test stumbles over her rows
                }));
    }

    /** The same calls do show Ada her things: the silence above means something. */
    @Test
    void showsAdaHerOwn() throws Exception {
        var talkative = new ArrayList<String>();
        for (Object service : services().toList()) {
            for (Method method : methodsOf(service)) {
                boolean asks = method.getReturnType() != void.class; // commands would take away what is asked for next
                if (asks && call(service, method, ada).stream().anyMatch(text -> text.contains(canary))) {
                    talkative.add(nameOf(service) + "." + method.getName());
                }
            }
        }
        assertThat(talkative).contains("DatingPhotos.of", "DatingPhotos.find", "MediaVault.find", "Accounts.find");
    }

    /** Key files know no rows: whom a key is opened for is decided by whoever reads the row it is for. */
    private static boolean isTrustedWithKeys(Object service) {
        return AopUtils.getTargetClass(service).getPackageName().endsWith(".vault");
    }

    private Stream<Object> services() {
        return Arrays.stream(house.getBeanDefinitionNames())
                .map(house::getBean)
                .filter(bean -> {
                    Class<?> type = AopUtils.getTargetClass(bean);
                    return type.getPackageName().startsWith("app.facet.p")
                            && !type.getPackageName().endsWith(".ui")
                            && Modifier.isPublic(type.getModifiers())
                            && !type.isRecord()
                            && !(bean instanceof TaskHandler<?>);
                })
                .distinct();
    }

    private static List<Method> methodsOf(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic() && method.getParameterCount() > 0)
                .toList();
    }

    private static String nameOf(Object service) {
        return AopUtils.getTargetClass(service).getSimpleName();
    }

    /** Everything the method lets out when called with each of Ada's ids. */
    private List<String> call(Object service, Method method, AccountId owner) throws Exception {
        var seen = new ConcurrentLinkedQueue<String>();
        var listening = new AtomicBoolean(true); // some services go on telling as long as the house stands
        for (UUID id : adasIds()) {
            var arguments = new Arguments(owner, id, told -> {
                if (listening.get()) {
                    seen.add(textOf(told));
                }
            });
            try {
                seen.add(textOf(AopUtils.selectInvocableMethod(method, service.getClass())
                        .invoke(service, arguments.of(method))));
            } catch (InvocationTargetException refused) {
                seen.add(String.valueOf(refused.getCause()));
            }
        }
        listening.set(false);
        return List.copyOf(seen);
    }

    private String textOf(@Nullable Object result) {
        if (result instanceof Optional<?> optional) {
            return textOf(optional.orElse(null));
        }
        if (result instanceof Path file && Files.isRegularFile(file)) {
            return canary + " in a file";
        }
        if (result instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (result instanceof InputStream stream) {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (result instanceof Iterable<?> several && !(result instanceof Path)) {
            var text = new StringBuilder();
            several.forEach(one -> text.append(textOf(one)).append('\n'));
            return text.toString();
        }
        return String.valueOf(result);
    }

    private boolean hasEvent(String name) {
        return !jdbc.sql("select id from analytics_event where account_id = ? and name = ?")
                .params(ada.value(), name)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private List<UUID> adasIds() {
        var ids = new ArrayList<UUID>();
        tablesOfPeople().forEach((table, owner) -> {
            boolean hasId = columns(table).contains("id") && !table.equals("analytics_event"); // nobody asks for one
            if (hasId) {
                ids.addAll(jdbc.sql("select id from %s where %s = ?".formatted(table, owner))
                        .param(ada.value())
                        .query(UUID.class)
                        .list());
            }
        });
        return ids;
    }

    private String rowsOfAda() {
        var rows = new StringBuilder();
        tablesOfPeople().forEach((table, owner) -> jdbc.sql("select * from %s where %s = ?".formatted(table, owner))
                .param(ada.value())
                .query()
                .listOfRows()
                .forEach(row -> {
                    rows.append(table);
                    row.forEach((column, value) ->
                            rows.append(' ').append(column).append('=').append(textOf(value)));
                    rows.append('\n');
                }));
        return rows.toString();
    }

    private Map<String, String> tablesOfPeople() {
        if (TABLES.isEmpty()) {
            TABLES.putAll(askForTables());
        }
        return TABLES;
    }

    private Map<String, String> askForTables() {
        var tables = new TreeMap<String, String>();
        jdbc.sql("select lower(table_name) from information_schema.columns where lower(column_name) = 'account_id' and"
                        + " lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, "account_id"));
        tables.put("account", "id");
        return tables;
    }

    private List<String> columns(String table) {
        return COLUMNS.computeIfAbsent(table, this::askForColumns);
    }

    private List<String> askForColumns(String table) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) = ? and"
                        + " lower(data_type) = 'uuid'")
                .param(table)
                .query(String.class)
                .list();
    }

    /** A thread on which somebody is signed in and nothing else is said. */
    private static <T> T onThreadOf(UserDetails signedIn, Callable<T> work) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(() -> {
                        SecurityContextHolder.getContext()
                                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                        signedIn, null, signedIn.getAuthorities()));
                        return work.call();
                    })
                    .get();
        }
    }
}
