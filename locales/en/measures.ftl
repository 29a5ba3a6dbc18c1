# Measures of protection that sardze compare knows, and those that cannot be judged.

measure-unlock-exit = The exit is kept unlocked
measure-stewards = Trained stewards show the side exits too
measure-voice = A voice instead of a bell: what has happened and which way to leave, twice
measure-languages = The announcement in every language that people speak
measure-lock-inner = An inner door that is locked as soon as the danger is noticed
measure-quick-locks = Inner doors lock from inside without a key, in 5 seconds
measure-wider-exit = The exit is 60 cm wider
measure-second-exit = One more exit
measure-clear-aisle = Furniture that narrows an aisle is taken away
measure-greeter = A greeter at the door: danger is noticed after 30 seconds instead of 60
measure-helpers = A named helper for everybody in a wheelchair and everybody who cannot see

measure-lighting = Lighting
    .why = people in the model see equally well in light and in the dark
measure-keys = Order among the keys
    .why = the model knows how long locking takes, but not whether the right key is in the right pocket
measure-cameras = Cameras
    .why = how early they make somebody notice depends on who watches them; noticing earlier can be compared with Notice
measure-fence = Fence and gate
    .why = the plan holds the building alone; for how long somebody is kept outside it does not show
measure-cost = Cost
    .why = only you know it; weighing seconds against money is for people to do
