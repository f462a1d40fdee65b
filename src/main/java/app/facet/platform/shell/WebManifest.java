package app.facet.platform.shell;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.server.PwaRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an installed Facet is called and looks like: the framework's own answer, and a shortcut to each open product. */
@Configuration(proxyBeanMethods = false)
class WebManifest {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json;charset=UTF-8");

    private final ProductCatalogue catalogue;
    private final JsonMapper json;

    WebManifest(ProductCatalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    @Bean
    RouterFunction<ServerResponse> manifestRoute() {
        return RouterFunctions.route(RequestPredicates.GET("/manifest.webmanifest"), this::show);
    }

    private ServerResponse show(ServerRequest request) {
        var servlet = request.servletRequest();
        var texts =
                Texts.of(Appearance.language(servlet.getCookies()).orElseGet(() -> Texts.closest(servlet.getLocale())));
        var manifest = (ObjectNode) json.readTree(
                PwaRegistry.getInstance(servlet.getServletContext()).getManifestJson());
        manifest.put("lang", texts.locale().toLanguageTag());
        manifest.set(
                "shortcuts",
                json.valueToTree(catalogue.open().stream()
                        .map(product -> shortcut(product, texts))
                        .toList()));
        return ServerResponse.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(json.writeValueAsString(manifest));
    }

    private static Map<String, Object> shortcut(Product product, Texts texts) {
        return Map.of(
                "name", texts.get(product.nameKey()),
                "description", texts.get(product.promiseKey()),
                "url", "/" + product.home(),
                "icons", List.of(Map.of("src", "icons/" + product.icon() + ".svg", "sizes", "any")));
    }
}
