package app.facet.platform.media;

import app.facet.platform.kernel.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets requests for pictures through to {@link MediaController}, which itself asks for a signature and the owner. */
@Configuration(proxyBeanMethods = false)
class MediaAccess {

    @Bean
    PublicPath signedPictures() {
        return new PublicPath("/media/*/*");
    }
}
