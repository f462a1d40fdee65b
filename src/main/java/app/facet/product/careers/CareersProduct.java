package app.facet.product.careers;

import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything Careers lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class CareersProduct {

    static final ProductKey KEY = new ProductKey("careers");

    @Bean
    Product careers() {
        return new Product(KEY, "briefcase", "careers", 40, Product.Stage.PLANNED);
    }
}
