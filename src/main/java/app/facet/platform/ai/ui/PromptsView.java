package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiAdministration;
import app.facet.platform.ai.PromptUse;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The prompts in use, by version: a changed text is another version. */
@Route("admin/ai-prompts")
@PageTitle("ai.prompts.title")
@Menu(order = 62, title = "ai.prompts.title", icon = "shield")
@RolesAllowed("ADMIN")
class PromptsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span class="numbers">${item.version} · ${item.calls}</span>
            <span class="quiet numbers">${item.used}</span></div>""";

    PromptsView(AiAdministration administration) {
        var words = new AiWords(getLocale(), ReaderZone.current());
        var list = new Grid<PromptUse>();
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateText(words.get("ai.prompts.none"));
        list.getElement().setAttribute("aria-label", words.get("ai.prompts.title"));
        list.addColumn(PromptUse::name).setHeader(words.get("ai.prompts.name")).setFlexGrow(2);
        list.addColumn(PromptUse::version).setHeader(words.get("ai.prompts.version"));
        list.addColumn(PromptUse::calls)
                .setHeader(words.get("ai.prompts.calls"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(use -> words.time(use.lastUsed())).setHeader(words.get("ai.prompts.used"));
        NarrowColumn.addTo(
                list,
                LitRenderer.<PromptUse>of(EVERYTHING)
                        .withProperty("name", PromptUse::name)
                        .withProperty("version", PromptUse::version)
                        .withProperty("calls", PromptUse::calls)
                        .withProperty("used", use -> words.time(use.lastUsed())));
        list.setItems(administration.prompts());
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("ai.prompts.title"), words.get("ai.prompts.purpose")), list);
    }
}
