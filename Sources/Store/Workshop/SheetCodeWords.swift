extension SheetCode {
  /// Short words that are easily read out, spelt and told apart, and mean nobody.
  static let words = """
    acorn alder almond amber anchor anvil apple apricot arbour arrow aspen aster badger balcony
    bamboo barley barn basil basin basket beacon beech bell berry birch bison blossom bonnet
    boulder bramble breeze bridge brook bucket button cabin cactus camel candle canoe canyon
    carrot castle cedar cellar cello chalk cherry chestnut chimney cinder citrus clay cliff
    cloud clover cobalt coconut comet compass copper coral cotton cradle crane creek cricket
    crystal curlew daisy dolphin dove dune eagle elder elm ember falcon feather fern ferry
    fiddle fig finch flint forest fountain foxglove garden garlic garnet ginger glacier glade
    granite grape grove gull hammock harbour harp hawthorn hazel heather hedge heron hickory
    hollow honey indigo iris island ivory jasmine juniper kayak kestrel kettle kite lagoon lake
    lantern larch lark laurel lavender lemon lentil lilac lily lime linden linen lobster lotus
    magnet magpie mango maple marble marigold marsh meadow melon mint mirror mist moss mountain
    myrtle nectar nettle nutmeg oak oasis oat ocean olive onion opal orbit orchard orchid otter
    oyster paddle palm pansy paper parsley peach pear pearl pebble pelican pepper petal pigeon
    pine planet plaza plover plum pocket poplar poppy prairie puffin quartz quill quince rabbit
    radish rainbow raven reed ribbon river robin rosemary rowan rudder saddle saffron salmon
    sandal sapling satin sea sequoia shell silver skylark sloe snowdrop sorrel sparrow spruce
    stone stream sunset swallow swan sycamore table tea teal thimble thistle thyme timber
    topaz torch tulip tunnel turnip valley vanilla velvet violet walnut water wheat willow
    window wren yarrow yew zinnia
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
}
