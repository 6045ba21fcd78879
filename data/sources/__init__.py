"""Public sources: layers, data sets and files as their publishers offer them.

contract   what every source keeps: look, fetch raw bytes, read raw records
arcgis     layers of an ArcGIS map service
socrata    data sets of a Socrata portal
files      plain files, by address or path
http       asking politely, and believing nothing
store      raw bytes, each with a sidecar, before anything is made of them
faults     what can be wrong, by name
"""
