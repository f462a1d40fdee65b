package app.facet.platform.shell;

import com.vaadin.flow.server.PwaIcon;
import com.vaadin.flow.server.PwaRegistry;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the service worker fetches in the background, served without a session. The framework's own answer opens one for
 * whoever has none, and its cookie may overwrite that of somebody who is just signing in.
 */
@Configuration(proxyBeanMethods = false)
class InstalledAppFiles {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @Bean
    RouterFunction<ServerResponse> installedAppRoutes(ServletContext servlets) {
        return RouterFunctions.route(
                        RequestPredicates.GET("/sw-runtime-resources-precache.js"),
                        request ->
                                text(SCRIPT, PwaRegistry.getInstance(servlets).getRuntimeServiceWorkerJs()))
                .andRoute(
                        RequestPredicates.GET("/offline-stub.html"),
                        request -> text(
                                MediaType.TEXT_HTML,
                                PwaRegistry.getInstance(servlets).getOfflineHtml()))
                .andRoute(RequestPredicates.GET("/icons/icon-{size}.png"), request -> icon(servlets, request));
    }

    private static ServerResponse text(MediaType type, String text) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }

    private static ServerResponse icon(ServletContext servlets, ServerRequest request) {
        return PwaRegistry.getInstance(servlets).getIcons().stream()
                .filter(icon -> icon.getRelHref().equals(request.path()))
                .findFirst()
                .map(InstalledAppFiles::png)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static ServerResponse png(PwaIcon icon) {
        var picture = new ByteArrayOutputStream();
        icon.write(picture);
        return ServerResponse.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(picture.toByteArray());
    }
}
