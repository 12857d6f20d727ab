pp = {'Statement': [{'Action': ['a:b', f('c')], 'Effect': 'Allow'}]}
