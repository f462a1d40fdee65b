package app.facet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Facet. */
@SpringBootApplication
public class FacetApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FacetApplication.class, arguments);
    }
}
