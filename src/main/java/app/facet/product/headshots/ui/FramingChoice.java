package app.facet.product.headshots.ui;

import app.facet.platform.imaging.studio.Framing;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of the person is in the frame. */
public class FramingChoice extends RadioButtonGroup<FramingChoice.Option> {

    private static final long serialVersionUID = 1L;

    /** A framing, or that of each style. */
    public enum Option {
        STYLE,
        CLOSE,
        CLASSIC,
        WIDE;

        @Nullable
        Framing framing() {
            return this == STYLE ? null : Framing.valueOf(name());
        }

        static Option of(@Nullable Framing framing) {
            return framing == null ? STYLE : valueOf(framing.name());
        }

        static Optional<Option> named(String name) {
            return Arrays.stream(values())
                    .filter(option -> option.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    public FramingChoice(Option first) {
        setLabel(getTranslation("headshots.framing"));
        setItems(Option.values());
        setItemLabelGenerator(
                option -> getTranslation("headshots.framing." + option.name().toLowerCase(Locale.ROOT)));
        setValue(first);
    }

    /** Null: that of each style. */
    public @Nullable Framing framing() {
        return getValue().framing();
    }
}
