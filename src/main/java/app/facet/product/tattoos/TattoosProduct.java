package app.facet.product.tattoos;

import app.facet.platform.catalogue.Product;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything Tattoos lends to the platform. Read this first. */
@Configuration(proxyBeanMethods = false)
class TattoosProduct {

    static final ProductKey KEY = new ProductKey("tattoos");

    @Bean
    Product tattoos() {
        return new Product(KEY, "needle", "tattoos", 30, Product.Stage.PLANNED);
    }
}
