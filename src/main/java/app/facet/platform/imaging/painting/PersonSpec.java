package app.facet.platform.imaging.painting;

import java.util.Random;

/** What one painted person looks like. */
public record PersonSpec(
        SkinTone skin,
        HairStyle hair,
        HairColour hairColour,
        boolean glasses,
        boolean beard,
        Outfit outfit,
        int outfitColour,
        boolean smile) {

    /** From light to dark, with the linear sense of colour left to the painter. */
    public enum SkinTone {
        PORCELAIN(0xF3CFB9),
        ROSE(0xE8B898),
        SAND(0xD9A27C),
        OLIVE(0xC18C63),
        BRONZE(0xA06B46),
        UMBER(0x7E5036);

        final int rgb;

        SkinTone(int rgb) {
            this.rgb = rgb;
        }
    }

    /** How the hair is worn. */
    public enum HairStyle {
        SHORT,
        BOB,
        LONG,
        CURLY,
        BUN
    }

    /** The colour of hair, brows and beard. */
    public enum HairColour {
        BLACK(0x231C1A),
        BROWN(0x4A3020),
        CHESTNUT(0x6E3F24),
        BLOND(0xB08A52),
        COPPER(0x8E4526),
        GREY(0x8C8780);

        final int rgb;

        HairColour(int rgb) {
            this.rgb = rgb;
        }
    }

    /** What is worn on top. */
    public enum Outfit {
        T_SHIRT,
        SHIRT,
        SWEATER,
        BLAZER
    }

    private static final int[] COLOURS = {
        0x2F4A6B, 0x7A2F3A, 0x3F5E4A, 0x8B8F96, 0xD8D2C6, 0x2B2D33, 0xA86B3C, 0x4F6F8F, 0x6B4C7A, 0xC7B299
    };

    /** A person drawn by lot; the same random numbers give the same person. */
    public static PersonSpec random(Random random) {
        HairStyle hair = pick(HairStyle.values(), random);
        SkinTone skin = pick(SkinTone.values(), random);
        boolean dark = skin.compareTo(SkinTone.OLIVE) >= 0;
        HairColour colour = dark
                ? (random.nextInt(4) == 0 ? HairColour.BROWN : HairColour.BLACK)
                : pick(HairColour.values(), random);
        boolean beard = hair == HairStyle.SHORT && random.nextInt(3) == 0;
        return new PersonSpec(
                skin,
                hair,
                colour,
                random.nextInt(5) == 0,
                beard,
                pick(Outfit.values(), random),
                COLOURS[random.nextInt(COLOURS.length)],
                random.nextInt(3) > 0);
    }

    private static <T> T pick(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
