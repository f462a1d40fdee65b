package app.facet.product.headshots;

import app.facet.platform.imaging.output.OutputSpec;

/** A file somebody can have of a portrait. */
public record PortraitOffer(Destination where, OutputSpec spec) {}
