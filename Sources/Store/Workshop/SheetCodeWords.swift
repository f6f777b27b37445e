extension SheetCode {
  /// Short words that are easily read out and spelt, and mean nobody. No two differ by one letter.
  static let words = """
    abacus acorn acrobat adobe album alcove alder almanac almond alpaca amber anchor anthem antler
    anvil apple apricot apron aquarium arbour archway arena armchair arrow artist aspen aster
    atlas atom attic auburn autumn avocado awning axle badger bagel bagpipe baker balcony ballad
    ballet balloon balsa bamboo banana banjo banner banquet barley barn barrel basalt basil basket
    bathtub bayou beacon beaver bedrock beech beetle belfry bell beret berry bicycle biscuit bison
    blanket blazer blizzard blossom bluebell boathook bobbin bobcat bonfire bonnet bookcase
    bookmark bottle boulder bouquet bracelet braid bramble breeze brick bridle bronze brook brush
    bubble bucket buckle bugle bumper bunting burrow butter button buzzard cabbage cabin cabinet
    cactus cake calendar calico camel camera campfire canal canary candle canoe canopy canteen
    canvas canyon caper capsule caramel caravan caraway cardigan cargo caribou carnival carpet
    carrot cascade cashew cassette castanet castle catalog catkin cauldron cavern cedar celery
    cellar cello cement centre ceramic chalk chariot cheese cherry chestnut chicory chimney chisel
    chive chorus chutney cinder circle citrus claret clarinet clasp clay cliff cloak cloud clover
    coaster cobalt cobble cobweb cockpit cocoa coconut collie column comb comedy comet compass
    concert condor confetti conifer cookie cooper copse coral cornet cosmos cottage cotton couch
    cougar cowbell coyote cracker cradle crane crater crayon creek crescent crest cricket crocus
    croquet crown crumpet crystal cube cuckoo cup cupboard curlew curtain cushion cutlass cutlery
    cyclone cymbal cypress dahlia daisy damson dawn decibel delta denim desk diagram diamond diary
    diesel dill dinghy dingo dinner diploma dolphin dome domino door dormouse dragon drawer
    drizzle drum dumpling dune dungaree dustpan duvet dynamo eagle earring easel echo eclair
    eclipse eider elastic electric elephant elm emerald enamel engine envelope epic equator ermine
    estuary evening fabric falafel falcon fanfare fathom feast feather felt fennel fern ferret
    fescue festival fiddle fife fig filbert film finch firefly firkin fjord flag flagon flamingo
    flannel flask fleece flint flock flora foam foil fondue font football forest forge fork fossil
    fountain fox foxglove frame freckle freesia freight fresco frigate frost fruit fuse gable
    gadget galaxy gallery gallon galosh gander gannet garden garland garlic gate gazebo gazelle
    gecko gem geode geranium geyser gherkin gibbon ginger giraffe glacier glade glass glider
    glitter globe glow goat goblet gold goldfish gondola gourd gown grain gramme granary granite
    granola grape gravel gravy green grid griffin grotto grouse grove guava guitar gull gumdrop
    gymnast haddock halibut halo hamlet hammer hammock hamster handbell hangar harp harvest hatch
    haven hawthorn hay hayloft haystack hazel headland heath hedgehog helmet hemlock hemp herb
    heron herring hexagon hickory hinge hippo hockey hollow holly honey hoop hoopoe horizon horse
    hotel hummus humpback hurdle husky hut hyacinth hydrant ibex ibis iceberg icicle igloo iguana
    impala indigo indoor ink inlet iodine iron island ivory jackdaw jacket jaguar jar jasmine
    javelin jelly jersey jetty jewel jigsaw jonquil jug juggler juice jukebox jungle juniper kale
    kangaroo karate kayak kebab kelp kernel kestrel ketchup kettle keyboard khaki kiln kimono
    kiosk kipper kitchen kite kitten kiwi knapsack koala kudu label ladder ladle lagoon lamb lance
    landing lantern lapwing larch lark lasso lathe lattice laurel lava lavender layer leaf ledger
    legend lemon lentil leopard letter lever library lichen lifeboat lighter lilac lily lime
    limpet linen lion lizard llama lobster locket lodge loft loom lorry lotus lounge lovage
    lowland lozenge luggage lullaby lumber lunar lunch lupin lute lynx lyric macaroni macaw
    mackerel magenta magic magnet magpie mahogany mallard mammoth manatee mandolin mango mansion
    mantle map maple marble marigold marina marker marlin marmot marsh marten mask matinee
    mattress mayfly maze meadow medal medley melody melon menu mercury meteor metro midday milk
    millet mimosa minnow mint mirror mocha model monsoon moonbeam mosaic moss moth motor mouse
    muffin mulberry mural museum mushroom muslin myrtle napkin narwhal nebula necklace nectar
    needle neptune nest network nickel north notebook nougat novel nursery nutmeg nylon oak oasis
    oatmeal obelisk oboe ocean octagon octave octopus oilskin olive omelette onion onyx opal opera
    orange orbit orchard orchid oregano organ origami oriole osprey ostrich otter oven overcoat
    overture owl oxbow oxygen oyster package padlock pagoda paint palace palette palm pamphlet
    panda panel pansy panther papaya parade parasol parcel parquet parsley parsnip passport pasta
    pastel pastry patio pavilion peach peacock peanut pearl pebble pelican pencil pendant penguin
    penny pepper perfume petal petrel petunia pewter pheasant phoenix piano piccolo pickle picnic
    picture pigeon pigment pillar pillow pimento pinafore pine pinnacle pipit pippin piston pizza
    plaid planet plank plaster platinum platypus playtime plaza plinth plough plumage plywood pogo
    polka pomelo pond pool popcorn porridge portal postcard potato poultry prairie pretzel
    primrose prism privet pudding puddle puma pumice pumpkin punnet puppet purple puzzle pyramid
    python quail quarry quarter quartz quaver quiche quill quince quiz quoit rabbit raccoon radar
    radio radish raffia raft railway rainbow raisin ramp ranch rattan ravine razor recipe redwood
    reef regatta relay relic reptile resin rhubarb rhyme rhythm rice ridge ripple river robin
    rodeo roof rosemary rosette rotunda rowan rowlock ruby rudder ruffle runway russet saddle
    safari saffron saga salad salami salmon salt samba sample sandal sandbag sapling sardine sari
    satchel satin sauce savanna scallop scarf scenery schooner scone scooter scout scroll seagull
    seaside season seaweed sepia sequoia serenade sesame shadow shallot shamrock shanty sheaf
    shell sherbet shield ship shirt shovel shrew shrimp shrub shuttle siding sienna silo silver
    sitar skate skein sketch skiff skillet skittle skylark sleeve sleigh slipper sloop slope snack
    snail snooker snow snowball snowdrop sock soda softball solar sonata sorbet sorrel soup south
    spade spaniel spanner spark sparrow spinach spindle spiral spire sponge spoon spring sprout
    spruce squash squid squirrel stadium stag stamp starfish starling statue steam stencil steppe
    stereo stocking stool stork stove straw stripe strudel studio sturgeon sugar suitcase sultana
    summer summit sunbeam sundial sunset surf swallow swan sweater swift swing sycamore syrup
    tabla tadpole taffeta tambour tandem tangle tapestry tapioca tapir tarragon tartan tassel
    teacup teal teapot telegram temple tempo tennis tent terrace terrier textile theatre thermos
    thimble thistle thorn thread thunder ticket tiger tile timber tinsel toffee toga tomato tonic
    toolbox topaz topiary torch tornado tortoise toucan tower toy tractor trail trapeze tray
    treacle treasure treble tree trellis triangle tricycle trifle trinket trolley trombone trophy
    tropic trout trowel truck tuba tugboat tulip tumbler tundra tunnel turban turbine turkey
    turnip turret turtle tweed twig twilight twine typist unicorn uplands valley valve vanilla
    vase vault velour velvet veneer veranda verbena vessel viaduct viking village vinegar vintage
    viola violet violin vista vixen volcano voucher voyage waffle wagon wagtail wallaby walnut
    walrus waltz wand warbler wardrobe wasabi washer water wave wedge wharf wheat wheel whelk
    wicker widget wigwam wildcat windmill window winter wisteria wombat workshop wreath wren
    wrench yacht yellow yeoman yew yoghurt yoyo zebra zephyr zigzag zinc zinnia zircon zither
    zodiac zucchini
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
}
