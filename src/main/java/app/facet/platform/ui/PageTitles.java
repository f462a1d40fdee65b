package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the browser's tab is called. A view's {@code @PageTitle} holds the key of its words; the layouts look them up,
 * because the annotation itself can only hold a constant.
 */
public final class PageTitles {

    private static final String NAME = "Facet";

    private PageTitles() {}

    public static String of(@Nullable HasElement view) {
        return Optional.ofNullable(view)
                .flatMap(shown -> shown.getElement().getComponent())
                .map(Component::getClass)
                .map(type -> type.getAnnotation(PageTitle.class))
                .map(annotation -> Texts.of(UI.getCurrent().getLocale()).get(annotation.value()) + " · " + NAME)
                .orElse(NAME);
    }
}
