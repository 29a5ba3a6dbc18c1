# Palīdzība.

help-none = Palīdzības lapas nav atrastas
help-none-text = Programmas mapē trūkst palīdzības lapu. Mācības var sākt tāpat; lai lapas atgūtu, uzstādiet programmu no jauna.
help-none-action = Uz scenārijiem
help-go-to = Uz sadaļu: { $heading }
