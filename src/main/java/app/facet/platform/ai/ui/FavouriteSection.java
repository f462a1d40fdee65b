package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiModel;
import app.facet.platform.ai.OwnKeys;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.select.Select;

/** The model a person wants asked first. */
class FavouriteSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    FavouriteSection(OwnKeys keys, AccountId me, AiWords words) {
        super("ai.favourite");
        var model = new Select<AiModel>();
        model.setLabel(words.get("ai.favourite.model"));
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption(words.get("ai.favourite.any"));
        model.setItemLabelGenerator(one ->
                one == null ? words.get("ai.favourite.any") : words.provider(one.provider()) + " · " + one.name());
        var all = keys.models();
        model.setItems(all);
        keys.preferred(me)
                .flatMap(code ->
                        all.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(model::setValue);
        model.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keys.prefer(me, model.getOptionalValue().map(AiModel::code));
                Toasts.success(words.get("ai.favourite.saved"));
            }
        });
        addFields(model);
    }
}
