"""Public sources: layers, data sets and files as their publishers offer them.

contract   what every source keeps: look, fetch raw bytes, read raw records
paged      what portals share that are read page by page
arcgis     layers of an ArcGIS map service
socrata    data sets of a Socrata portal
files      plain files, by address or path
feeds      from what a place's TOML file says to one of these
http       asking politely, and believing nothing
watch      cutting off an answer that takes too long
store      raw bytes, each with a sidecar, before anything is made of them
"""
