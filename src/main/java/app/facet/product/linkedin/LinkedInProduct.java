package app.facet.product.linkedin;

import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything LinkedIn lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class LinkedInProduct {

    static final ProductKey KEY = new ProductKey("linkedin");

    @Bean
    Product linkedin() {
        return new Product(KEY, "network", "linkedin", 50, Product.Stage.PLANNED);
    }
}
