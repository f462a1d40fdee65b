package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.ResumeId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the screens of resumes. */
final class ResumesRoutes {

    static final String LIST = "careers/resumes";
    static final String RESUME = "careers/resumes/:resume";

    private ResumesRoutes() {}

    static String hrefOf(ResumeId resume) {
        return LIST + "/" + resume.value();
    }

    static Optional<ResumeId> resume(RouteParameters address) {
        try {
            return address.get("resume").map(UUID::fromString).map(ResumeId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
