package app.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.ui.Texts;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What every product keeps, also one that appears tomorrow. */
@HouseTest
class EveryProductTests {

    @Autowired
    ProductCatalogue catalogue;

    @Autowired
    ObjectProvider<TaskHandler<?>> taskHandlers;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    @Autowired
    ObjectProvider<PriceList> priceLists;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void theSampleProductIsOneOfThemWithoutBeingNamedAnywhere() {
        assertThat(catalogue.all())
                .extracting(product -> product.key().value())
                .contains("dating", "sample")
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @TestFactory
    Stream<DynamicNode> everyProduct() {
        return catalogue.all().stream()
                .map(product -> dynamicContainer(
                        product.key().value(),
                        List.of(
                                dynamicTest("has words in every language", () -> hasWords(product)),
                                dynamicTest("names what it asks credits for", () -> pricesHaveWords(product)),
                                dynamicTest("keeps its routes under its key", () -> routesStayUnderKey(product)),
                                dynamicTest("can be entered exactly when it is open", () -> homeExists(product)),
                                dynamicTest("is closed to visitors", () -> isClosedToVisitors(product)),
                                dynamicTest("stores tasks that can be read again", () -> tasksSurviveJson(product)),
                                dynamicTest("names its tables after itself", () -> tablesAreNamed(product)),
                                dynamicTest("brings its drawing and its colour", () -> hasLooks(product)))));
    }

    private static void hasWords(Product product) {
        for (var language : Texts.languages()) {
            var texts = Texts.of(language);
            assertThat(texts.has(product.nameKey())).isTrue();
            assertThat(texts.has(product.promiseKey())).isTrue();
            assertThat(texts.has(product.goalKey())).isTrue();
            assertThat(product.open() || texts.has(product.willKey())).isTrue();
        }
    }

    /** An open product has something to sell; a plan or credits pay for it. */
    private void pricesHaveWords(Product product) {
        var actions = priceLists.stream()
                .flatMap(list -> list.actions().stream())
                .filter(action -> action.key().startsWith(product.key() + "."))
                .toList();
        assertThat(actions.isEmpty()).isEqualTo(!product.open());
        for (var language : Texts.languages()) {
            assertThat(actions)
                    .allSatisfy(action -> assertThat(Texts.of(language).has(action.key() + ".action"))
                            .as("%s in %s", action.key(), language)
                            .isTrue());
        }
    }

    private void routesStayUnderKey(Product product) {
        String key = product.key().value();
        assertThat(viewsOf(product)).allSatisfy(view -> {
            String route = view.getAnnotationOfType(Route.class).value();
            assertThat(route).matches("(admin/)?" + key + "(/.*)?");
            assertThat(view.getModifiers()).doesNotContain(JavaModifier.PUBLIC);
        });
    }

    private void homeExists(Product product) {
        Set<String> routes = viewsOf(product).stream()
                .map(view -> view.getAnnotationOfType(Route.class).value())
                .collect(Collectors.toSet());
        assertThat(routes.contains(product.home())).isEqualTo(product.open());
    }

    private void isClosedToVisitors(Product product) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + product.home()))
                    .header("Accept", "text/html")
                    .build();
            var answer = browser.send(page, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-in");
        }
    }

    private void tasksSurviveJson(Product product) throws ReflectiveOperationException {
        for (TaskHandler<?> handler : handlersOf(product)) {
            assertThat(handler.type().name()).startsWith(product.key() + ".");
            Task task = example(handler.type().payload());
            assertThat(json.readValue(
                            json.writeValueAsString(task), handler.type().payload()))
                    .isEqualTo(task);
        }
    }

    private List<TaskHandler<?>> handlersOf(Product product) {
        return taskHandlers.stream()
                .filter(handler -> handler.type().payload().getName().contains(".product." + product.key() + "."))
                .collect(Collectors.toList());
    }

    private static <T> T example(Class<T> type) throws ReflectiveOperationException {
        var parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i]);
        }
        Constructor<T> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(RecordComponent part) throws ReflectiveOperationException {
        Class<?> type = part.getType();
        if (type.isRecord()) {
            return example(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == List.class) {
            return List.of();
        }
        return type == double.class ? 0.5 : type == int.class ? 7 : type == long.class ? 7L : part.getName();
    }

    private void tablesAreNamed(Product product) {
        var claimed = personalData.stream()
                .filter(data -> data.section().equals(product.key().value()))
                .flatMap(data -> data.tables().stream())
                .toList();
        assertThat(claimed).allSatisfy(table -> assertThat(table).startsWith(product.key() + "_"));
    }

    private static void hasLooks(Product product) throws IOException {
        for (String file : List.of("icons/" + product.icon() + ".svg", product.styleSheet())) {
            try (var stream = EveryProductTests.class.getResourceAsStream("/META-INF/resources/" + file)) {
                assertThat(stream).as(file).isNotNull();
            }
        }
    }

    private static List<JavaClass> viewsOf(Product product) {
        return new ClassFileImporter()
                .importPackages("app.facet.product." + product.key()).stream()
                        .filter(type -> type.isAssignableTo(Component.class) && type.isAnnotatedWith(Route.class))
                        .toList();
    }
}
