package app.facet.platform.shell;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The accent colours of all products in one small style sheet. Each stands in its product's own file; one that is
 * forgotten stops the start.
 */
@Controller
class Accents {

    private final String styleSheet;

    Accents(ProductCatalogue catalogue) {
        styleSheet = catalogue.all().stream().map(Accents::accentOf).collect(Collectors.joining("\n"));
    }

    @GetMapping(path = "/accents.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> styleSheet() {
        return ResponseEntity.ok(styleSheet);
    }

    private static String accentOf(Product product) {
        var rule = Pattern.compile(
                        "\\[data-product=\"%s\"]\\s*\\{[^}]*--product-accent-light[^}]*}".formatted(product.key()))
                .matcher(read(product.styleSheet()));
        if (!rule.find()) {
            throw new IllegalStateException(
                    "%s names no accent for [data-product=\"%s\"]".formatted(product.styleSheet(), product.key()));
        }
        return rule.group();
    }

    private static String read(String styleSheet) {
        try (var file = new ClassPathResource("META-INF/resources/" + styleSheet).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A product needs a style sheet of its own: " + styleSheet, e);
        }
    }
}
