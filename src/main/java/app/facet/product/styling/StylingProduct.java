package app.facet.product.styling;

import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything Styling lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class StylingProduct {

    static final ProductKey KEY = new ProductKey("styling");

    @Bean
    Product styling() {
        return new Product(KEY, "hanger", "styling", 60, Product.Stage.PLANNED);
    }
}
