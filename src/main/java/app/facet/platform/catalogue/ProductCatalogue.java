package app.facet.platform.catalogue;

import app.facet.platform.kernel.ProductKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All products that announced themselves, in their order. */
@Component
public class ProductCatalogue {

    private final Map<ProductKey, Product> products = new LinkedHashMap<>();

    ProductCatalogue(ObjectProvider<Product> announced) {
        announced.stream()
                .sorted(Comparator.comparingInt(Product::order)
                        .thenComparing(product -> product.key().value()))
                .forEach(this::admit);
    }

    private void admit(Product product) {
        var other = products.putIfAbsent(product.key(), product);
        if (other != null) {
            throw new IllegalStateException(
                    "Two products call themselves '%s' (homes '%s' and '%s'). Every product needs a key of its own."
                            .formatted(product.key(), other.home(), product.home()));
        }
    }

    public List<Product> all() {
        return List.copyOf(products.values());
    }

    /** The products people can use today. */
    public List<Product> open() {
        return products.values().stream().filter(Product::open).toList();
    }

    public Optional<Product> find(ProductKey key) {
        return Optional.ofNullable(products.get(key));
    }

    /** The product a route belongs to: the one whose key is the route's first segment. */
    public Optional<Product> owning(String route) {
        var segment = route.split("/", 2)[0];
        return products.values().stream()
                .filter(product -> product.key().value().equals(segment))
                .findFirst();
    }
}
